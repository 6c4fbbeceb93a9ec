/** The door for large files: tus 1.0 for their bytes, JSON for their progress. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.uploads.web;
