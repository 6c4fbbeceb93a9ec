package org.dueregard.platform.posts;

import java.sql.SQLException;

/** The database refused or is away. */
final class PostDirectoryException extends RuntimeException {
    PostDirectoryException(String message, SQLException cause) {
        super(message, cause);
    }
}
