/**
 * Files that belong to an assessment: what they are is read from their bytes, never believed; they
 * are scanned, and kept under their SHA-256. Assessments ask this feature; it asks nobody.
 */
@NullMarked
package org.dueregard.eia.attachment;

import org.jspecify.annotations.NullMarked;
