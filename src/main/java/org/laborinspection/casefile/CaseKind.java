package org.laborinspection.casefile;

/** Which duty of the office a case serves: (九) 规范案件查处 or (八) 社会保险稽核. */
public enum CaseKind implements Labelled {
    INSPECTION("劳动保障监察"),
    AUDIT("社会保险稽核");

    private final String label;

    CaseKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
