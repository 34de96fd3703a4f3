export declare const quickerCMaps: { readonly name: string; transform(code: string, id: string): string | null };
export declare const isChanged: (id: string) => boolean;
