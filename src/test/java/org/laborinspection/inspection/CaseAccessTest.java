package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.casework.CaseAccess;
import org.laborinspection.casework.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.server.ResponseStatusException;

/** Who may read which case: the window what lies at the window, handlers their own, who oversees all, others nothing. */
class CaseAccessTest extends DecisionScenario {

    @Autowired
    CaseAccess access;

    @Test
    @Tag("CASE-S10")
    @DisplayName("A clerk reads another's lead while it is at the window, and no longer once it is investigated")
    void window() {
        office.on(day("2026-03-02"));
        var caseNo = register("inspector3", complaint(day("2026-03-02")));
        var clerk = new Reader("clerk", Set.of("window-clerk"));
        assertThat(access.readable(caseNo, clerk).caseNo()).isEqualTo(caseNo);
        prepare(caseNo);
        office.done(caseNo, "reviewer", "ReviewFiling", "approve");
        file(caseNo);
        unknown(caseNo, clerk);
        unknown(caseNo, new Reader("auditor1", Set.of("auditor")));
        unknown(caseNo, new Reader("admin", Set.of("sysadmin")));
        assertThat(access.readable(caseNo, new Reader("inspector1", Set.of("inspector")))
                        .caseNo())
                .isEqualTo(caseNo);
        assertThat(access.readable(caseNo, new Reader("leader", Set.of("bureau-leader")))
                        .caseNo())
                .isEqualTo(caseNo);
    }

    @Test
    @Tag("CASE-16")
    @DisplayName("The recorder reads a case while its discussion waits for him, and not before or after")
    void recorder() {
        var caseNo = investigated(day("2026-03-02"));
        var recorder = new Reader("recorder", Set.of("recorder"));
        unknown(caseNo, recorder);
        propose(caseNo, fine("20000"));
        reviewed(caseNo);
        assertThat(access.readable(caseNo, recorder).caseNo()).isEqualTo(caseNo);
        unknown(caseNo, new Reader("hearing", Set.of("hearing-officer")));
        discussed(caseNo);
        unknown(caseNo, recorder);
    }

    private void unknown(String caseNo, Reader reader) {
        assertThatThrownBy(() -> access.readable(caseNo, reader))
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining("404");
    }
}
