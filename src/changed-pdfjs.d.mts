export declare const changedPdfjs: { readonly name: string; transform(code: string, id: string): string | null };
export declare const isChanged: (id: string) => boolean;
