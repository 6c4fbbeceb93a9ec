package org.dueregard.monitoring.uploads.web;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A method of the resumable upload protocol tus, whose version each request names. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@interface Tus {
    String VERSION = "1.0.0";
    String EXTENSIONS = "creation,termination,checksum,expiration";
    String BYTES = "application/offset+octet-stream";
}
