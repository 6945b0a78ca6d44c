package org.laborinspection.document;

/** A paper with its bytes (DOCX), which are those that were issued. */
public record DocumentContent(IssuedDocument document, byte[] bytes) {}
