package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laborinspection.document.DocumentKind.D19;
import static org.laborinspection.document.DocumentKind.D20;
import static org.laborinspection.document.DocumentKind.D33;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.document.DocumentState;
import org.laborinspection.penalty.Calculation;
import org.laborinspection.penalty.DecidedFines;
import org.laborinspection.staff.Staff;
import org.laborinspection.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The penalty of a case from the violations to the decision: reckoned, printed, compared, discussed where it must be. */
@DisplayName("A penalty is what the tables make of the violations")
class PenaltyInCaseTest extends DecisionScenario {

    private static final LocalDate FILED = day("2026-03-02");

    @Autowired
    DecidedFines fines;

    @Autowired
    PenaltyDesk desk;

    @Autowired
    Staff staff;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @Tag("CASE-06")
    @DisplayName("Art. 42: with one certificate run out nothing is signed, no paper made; with it renewed it goes on")
    void twoValidHandlers() {
        var caseNo = noticed(FILED, fine("5000"));
        waived(caseNo, FILED);
        reported(caseNo);
        var known = staff.find("inspector2").orElseThrow();
        try {
            staff.put(new StaffMember(
                    known.userId(),
                    known.name(),
                    known.position(),
                    known.certificateNo(),
                    known.validFrom(),
                    FILED.minusDays(1),
                    known.email()));
            refused(() -> signed(caseNo, false), "CASE-06", known.name() + "的执法证无效", "第四十二条");
            assertThat(documents.latest(caseNo, D33)).isEmpty();
            assertThat(office.steps(caseNo)).containsExactly("Task_SignDecision");
        } finally {
            staff.put(known);
        }
        signed(caseNo, false);
        assertThat(documents.latest(caseNo, D33)).isPresent();
    }

    @Test
    @Tag("CASE-13")
    @DisplayName("Eight introduced without papers: 2800, printed step by step, and decided as printed")
    void reckonedPrintedDecided() throws IOException {
        var caseNo = investigated(FILED);
        var without = Map.of("entry", "P5", "persons", 8);
        var introduced = Map.of("entry", "P5", "persons", 8, "conditionMet", true, "gains", "1600");
        refused(() -> propose(caseNo, fine(without)), "CASE-13", "责令改正，拒不改正");
        refused(() -> propose(caseNo, fine()), "violations", "请选择违法行为");
        refused(() -> propose(caseNo, with(fine(introduced), "party", null)), "party", "公民还是法人");
        for (var reckoned : Map.of(
                        "fine", "1", "warning", true, "revocation", true, "confiscation", "1", "penaltyBasis", "《劳动法》")
                .entrySet()) {
            refused(
                    () -> propose(caseNo, with(fine(introduced), reckoned.getKey(), reckoned.getValue())),
                    "violations",
                    "由系统按罚则表计算");
        }
        assertThat(documents.latest(caseNo, D19)).as("nothing half done").isEmpty();

        propose(caseNo, fine(introduced));
        var sheet = documents.latest(caseNo, D19).orElseThrow();
        assertThat(words(caseNo, D19))
                .contains("每人200至500元；介绍人数8人，合计1600元至4000元", "350 × 8 = 2800元", "不超过法定最高4000元")
                .contains("2,800.00", "1,600.00", "待法制确认", "终了于2026年2月10日");
        reviewed(caseNo);
        legal(caseNo);
        approved(caseNo);
        assertThat(words(caseNo, D20)).contains(sheet.number(), "2,800.00", "1,600.00");
        serve(caseNo);
        waived(caseNo, FILED);
        reported(caseNo);
        signed(caseNo, false);
        assertThat(words(caseNo, D33)).contains("2,800.00", "1,600.00", "《河北省劳动力市场管理条例》第二十五条");
        assertThat(obligations.of(caseNo).get(0).amount()).isEqualByComparingTo("4400");
        var later = investigated(FILED);
        var others = desk.compare(cases.get(later), reckoned(later, introduced)).cases();
        assertThat(others).singleElement().satisfies(decided -> {
            assertThat(decided.caseNo()).isEqualTo(caseNo);
            assertThat(decided.amount()).isEqualByComparingTo("2800");
            assertThat(decided.unitAmount()).isEqualByComparingTo("350");
            assertThat(decided.bandLabel()).isEqualTo("一般");
        });
    }

    @Test
    @Tag("CASE-13")
    @DisplayName(
            "Outside the middle of five like cases a reason is owed and printed; inside, and of the same case, it is not")
    void likeCases() throws IOException {
        var before = investigated(FILED);
        for (var decided : List.of("2900", "3000", "3000", "3100", "3200")) {
            decided(
                    before,
                    Map.of("entry", "PROTECTED_WORKERS", "persons", 1, "amount", decided, "amountReason", "比照"));
        }
        var caseNo = investigated(FILED);
        var usual = Map.of("entry", "PROTECTED_WORKERS", "persons", 2);
        assertThat(desk.compare(cases.get(caseNo), reckoned(caseNo, usual))).satisfies(beside -> {
            assertThat(beside.cases()).hasSize(5);
            assertThat(beside.from()).isEqualByComparingTo("2940");
            assertThat(beside.to()).isEqualByComparingTo("3160");
            assertThat(beside.outside()).isFalse();
        });
        var heavy = Map.of("entry", "PROTECTED_WORKERS", "persons", 2, "factors", List.of("REPEATED"));
        assertThat(desk.compare(cases.get(before), reckoned(before, heavy)).cases())
                .as("a case is not compared with itself")
                .isEmpty();
        refused(() -> propose(caseNo, fine(heavy)), "CASE-13", "同类案件（最近5件）居中80%", "2940 至 3160");
        propose(caseNo, fine(with(new HashMap<>(heavy), "deviation", "两次受过处罚后再犯")));
        assertThat(words(caseNo, D19)).contains("与同类案件比较", "两次受过处罚后再犯", "8,800.00");
    }

    @Test
    @Tag("CASE-15")
    @Tag("CASE-S2")
    @DisplayName(
            "Art. 32, 57: small as it is, a fine below the limit is discussed and then reviewed; its sheet is void when it comes back")
    void reduction() throws IOException {
        var caseNo = investigated(FILED);
        var reduced = Map.of("entry", "DEFIANCE", "factors", List.of("MERIT"), "reduce", true, "reason", "立功，欠薪已付清");
        refused(
                () -> propose(caseNo, fine(with(new HashMap<>(reduced), "factors", List.of("COOPERATED")))),
                "CASE-13",
                "法定从轻或者减轻的情形");
        refused(
                () -> propose(caseNo, fine(with(new HashMap<>(reduced), "factors", List.of("MINOR")))),
                "CASE-13",
                "法定从轻或者减轻的情形");
        refused(
                () -> propose(caseNo, fine(Map.of("entry", "DEFIANCE", "factors", List.of("MINOR")))),
                "CASE-S2",
                "改提不予行政处罚");
        propose(caseNo, fine(reduced));
        var first = documents.latest(caseNo, D19).orElseThrow();
        assertThat(words(caseNo, D19)).contains("低于法定最低2000元，须经集体讨论和法制审核", "1,000.00");
        reviewed(caseNo);
        assertThat(office.steps(caseNo)).containsExactly("Task_DiscussCase");
        office.done(caseNo, "recorder", "DiscussCase", "return", "再核实立功情况", discussion(FILED));
        propose(caseNo, fine(reduced));
        assertThat(documents.find(first.id()).orElseThrow().state()).isEqualTo(DocumentState.VOIDED);
        reviewed(caseNo);
        discussed(caseNo);
        assertThat(office.steps(caseNo)).containsExactly("Task_ReviewLegality");
        legal(caseNo);
        approved(caseNo);
        assertThat(words(caseNo, D20)).contains("1,000.00");
    }

    @Test
    @Tag("CASE-S8")
    @DisplayName(
            "Art. 36: too old to be punished, unless it harmed life or health; the day of the case where none is said")
    void limitation() {
        var caseNo = investigated(FILED);
        var old = Map.of("entry", "PROTECTED_WORKERS", "persons", 2, "endedOn", "2024-02-28", "deviation", "时间久远");
        refused(() -> propose(caseNo, fine(old)), "CASE-S8", "2024年2月28日", "2026年2月28日");
        refused(() -> propose(caseNo, fine(with(new HashMap<>(old), "endedOn", "2026-03-03"))), "violations", "不能晚于今天");
        propose(caseNo, fine(with(new HashMap<>(old), "harm", true)));
        assertThat(documents.latest(caseNo, D19)).isPresent();
    }

    private void decided(String caseNo, Map<String, Object> violation) {
        var document = documents.ofCase(caseNo).get(0).id();
        transaction.executeWithoutResult(status -> fines.enter(document, caseNo, List.of(reckoned(caseNo, violation))));
    }

    private Calculation reckoned(String caseNo, Map<String, ?> violation) {
        return desk.assess(cases.get(caseNo), Proposal.Party.ORGANISATION, List.of(Proposals.violation(violation)))
                .assessment()
                .calculations()
                .get(0);
    }
}
