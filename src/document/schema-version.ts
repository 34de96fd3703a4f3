/** Version of the published shape: a field more raises the minor number, a field changed or gone the major. */
export const SCHEMA_VERSION = '1.0.0';
