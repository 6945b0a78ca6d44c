package org.laborinspection.casefile;

/** A choice the law or the office lists, with the word the office uses for it. */
public interface Labelled {

    String label();
}
