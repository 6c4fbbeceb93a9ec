package org.dueregard.platform.document;

/** The forms in which a document is given. */
public enum DocumentForm {
    JSON("application/json", "json"),
    HTML("text/html", "html"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String ending;

    DocumentForm(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file in this form. */
    public String ending() {
        return ending;
    }
}
