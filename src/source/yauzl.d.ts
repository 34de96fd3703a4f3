/** The part of yauzl 3 that zip.ts uses; the package ships no types of its own. */
declare module 'yauzl' {
  export interface Entry {
    readonly fileName: Buffer;
    readonly compressionMethod: number;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    readonly crc32: number;
    isEncrypted(): boolean;
  }
  export interface ZipFile {
    readonly entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    readLocalFileHeaderPromise(entry: Entry, options: { minimal: true }): Promise<{ fileDataStart: number }>;
  }
  export function fromBufferPromise(buffer: Buffer, options: { decodeStrings: false }): Promise<ZipFile>;
}
