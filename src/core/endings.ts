/** The endings by which documents are known in a folder; what is named outright is read whatever its ending. */
export const DOCUMENT_ENDINGS = 'txt text md docx docm dotx doc wps pdf html htm xhtml mht mhtml rtf'.split(' ');
