package org.laborinspection.engine;

/** The names of steps: one word from the element id to the bean. */
public final class Steps {

    private Steps() {}

    /** {@code Task_ReviewFiling} and {@code ServiceTask_FileCase} give {@code ReviewFiling} and {@code FileCase}. */
    public static String name(String elementId) {
        return elementId.substring(elementId.indexOf('_') + 1);
    }

    /** The bean behind an element: its name with a small first letter. */
    public static String bean(String elementId) {
        var name = name(elementId);
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
