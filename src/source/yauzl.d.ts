/** The part of yauzl 3 that the project uses; the package ships no types of its own. */
declare module 'yauzl' {
  export interface Entry {
    readonly fileName: Buffer;
    readonly compressionMethod: number;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    readonly crc32: number;
    readonly generalPurposeBitFlag: number;
    isEncrypted(): boolean;
  }
  export interface ZipFile {
    readonly entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<NodeJS.ReadableStream>;
    close(): void;
    readLocalFileHeaderPromise(entry: Entry, options: { minimal: true }): Promise<{ fileDataStart: number }>;
  }
  export function openPromise(path: string, options: { autoClose: false; decodeStrings: false; validateEntrySizes: false }): Promise<ZipFile>;
  export function fromBufferPromise(buffer: Buffer, options: { decodeStrings: false; validateEntrySizes: false }): Promise<ZipFile>;
}
