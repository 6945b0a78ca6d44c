/**
 * Papers 文书: filled from the office's templates, numbered when issued, stored unchanged, with their proofs of service.
 * The catalogue is {@link org.laborinspection.document.DocumentKind}; everything else is asked of {@link
 * org.laborinspection.document.Documents}.
 */
package org.laborinspection.document;
