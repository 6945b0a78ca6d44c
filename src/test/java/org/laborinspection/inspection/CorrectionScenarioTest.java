package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.Stage;
import org.laborinspection.document.DocumentKind;

class CorrectionScenarioTest extends CaseScenario {

    @Test
    @DisplayName("A complaint is filed, investigated, corrected on time and closed")
    void correctedOnTime() {
        var caseNo = filed(LocalDate.parse("2026-03-02"));
        recordEvidence(caseNo, LocalDate.parse("2026-03-10"));
        conclude(caseNo);
        office.done(caseNo, "inspector2", "DraftProposal", "submit", null, correction(15));
        approve(caseNo);
        office.on(LocalDate.parse("2026-03-11"))
                .done(caseNo, "inspector1", "ServeDocument", "served", null, handedOver(LocalDate.parse("2026-03-11")));
        assertThat(due(caseNo, "SELF_CORRECT")).isEqualTo("2026-03-26");
        office.on(LocalDate.parse("2026-03-20"))
                .done(
                        caseNo,
                        "inspector1",
                        "CheckCorrection",
                        "corrected",
                        null,
                        check(LocalDate.parse("2026-03-20"), true));
        closeAndArchive(caseNo);

        assertThat(cases.get(caseNo).stage()).isEqualTo(Stage.CLOSED);
        assertThat(cases.get(caseNo).closureReason()).isEqualTo(ClosureReason.FULFILLED);
        assertThat(papers(caseNo))
                .containsExactly(
                        DocumentKind.D03, DocumentKind.D31, DocumentKind.D35, DocumentKind.D36, DocumentKind.D41);
        assertThat(visited(caseNo)).contains("EndEvent_CaseClosed").doesNotContain("ServiceTask_WithdrawCase");
        assertThat(log.intact(caseNo)).isTrue();
    }
}
