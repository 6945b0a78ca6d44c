package org.laborinspection.document;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the authority puts on every paper: its own names, and numbers 文号 in its form. */
@Component
class Letterhead {

    private final Organisation organisation;
    private final DocumentSettings settings;

    Letterhead(Organisation organisation, DocumentSettings settings) {
        this.organisation = organisation;
        this.settings = settings;
    }

    /** The values that no caller has to give. */
    Map<String, Object> of(String caseNo, LocalDate today) {
        return Map.of(
                "机关名称", organisation.name(),
                "机关电话", organisation.hotline(),
                "本级人民政府", organisation.government(),
                "管辖法院", organisation.court(),
                "案号", caseNo,
                "制发日期", today);
    }

    String number(DocumentKind kind, int year, long no) {
        return settings.number().write(organisation.docPrefix(), kind.word(), year, no);
    }
}
