package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.engine.DecisionTables;

/** Unpaid wages that may be a crime: for the police, or for a reason not. */
@Tag("CASE-S4")
class WageCrimeTest extends DecisionScenario {

    private static final LocalDate DAY = day("2026-03-02");

    private final Scrutiny scrutiny = new Scrutiny(new DecisionTables());

    @ParameterizedTest(name = "{0} workers, {1} yuan each: {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    1,  4999.99, -,                                              法释〔2013〕3号第三条第一项
                    1,  5000,    拒不支付一名劳动者的劳动报酬数额较大（满三个月的，达到标准）, 法释〔2013〕3号第三条第一项
                    9,  3400,    -,                                              法释〔2013〕3号第三条第二项
                    10, 2999.99, -,                                              法释〔2013〕3号第三条第二项
                    10, 3000,    拒不支付十名以上劳动者的劳动报酬且累计数额较大,             法释〔2013〕3号第三条第二项
                    """)
    @DisplayName("法释〔2013〕3号 Art. 3: the lowest sums that are found")
    void sums(int workers, BigDecimal each, String reason, String article) {
        var owed = IntStream.range(0, workers)
                .mapToObj(i -> new CaseFile.Worker("示例劳动者", each, null))
                .toList();
        assertThat(scrutiny.wageCrime(owed).map(Scrutiny.Reason::reason).orElse(null))
                .as(article)
                .isEqualTo(reason);
    }

    @Test
    @Tag("CASE-S3")
    @DisplayName("处罚法 Art. 27: after an order that was defied, a fine alone wants a reason, which the proposal prints")
    void defied() throws IOException {
        office.on(DAY);
        var lead = new HashMap<>(complaint(DAY));
        lead.put("workers", List.of(Map.of("name", "示例劳动者甲", "owed", 6000, "period", "示例期间")));
        var caseNo = register(lead);
        prepare(caseNo);
        office.done(caseNo, "reviewer", "ReviewFiling", "approve");
        file(caseNo);
        recordEvidence(caseNo, DAY);
        conclude(caseNo);
        office.done(caseNo, "inspector1", "DraftProposal", "submit", null, correction(15));
        approve(caseNo);
        office.done(caseNo, "inspector1", "ServeDocument", "served", null, handedOver(DAY));
        office.on(DAY.plusDays(16));
        office.done(caseNo, "inspector1", "CheckCorrection", "notCorrected", "仍未支付", check(DAY.plusDays(16), false));

        var fine = fine("5000");
        refused(() -> propose(caseNo, fine), "CASE-S4", "移送公安机关", "不得以罚代刑", "第二百七十六条之一");
        var explained = new HashMap<String, Object>(fine);
        explained.put("noCrimeReason", "拖欠未满三个月");
        propose(caseNo, explained);
        reviewed(caseNo);
        legal(caseNo);
        approved(caseNo);
        assertThat(words(
                        documents.latest(caseNo, DocumentKind.D20).orElseThrow().id()))
                .contains("不移送公安机关的理由：拖欠未满三个月");
    }
}
