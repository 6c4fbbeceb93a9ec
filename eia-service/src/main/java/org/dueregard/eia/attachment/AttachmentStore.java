package org.dueregard.eia.attachment;

/** Where the bytes of attachments lie, each under its SHA-256 in lower-case hexadecimal. */
public interface AttachmentStore {
    /** In the transaction that is under way; what is there already stays. */
    void keep(String sha256, byte[] bytes);

    byte[] read(String sha256);
}
