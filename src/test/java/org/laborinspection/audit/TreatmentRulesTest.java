package org.laborinspection.audit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.laborinspection.audit.PaymentPreservations.Preservation;
import org.laborinspection.audit.PaymentPreservations.State;
import org.laborinspection.audit.Recoveries.Recovery;
import org.laborinspection.casefile.Refusal;

@DisplayName("What must be true at the end of an audit")
class TreatmentRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 24);

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"PRESERVED", "RESTORING"})
    @Tag("AUD-18")
    @DisplayName("No end while a payment is held back")
    void heldBack(State state) {
        assertThatThrownBy(() -> TreatmentRules.checkClosable(List.of(preservation(state, DAY)), List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("恢复拨付“示例领取人”的基本养老金")
                .hasMessageContaining("不能办结归档");
        assertThatCode(() -> TreatmentRules.checkClosable(
                        List.of(preservation(State.RESTORED, DAY)), List.of(recovery("36000", "0", "0", DAY))))
                .doesNotThrowAnyException();
    }

    @Test
    @Tag("AUD-17")
    @DisplayName("No end while a receipt of the business unit is missing")
    void receiptMissing() {
        assertThatThrownBy(() -> TreatmentRules.checkClosable(List.of(), List.of(recovery("0", "36000", "0", null))))
                .hasMessageContaining("追回36000元的回执");
        assertThatThrownBy(() -> TreatmentRules.checkClosable(List.of(preservation(State.RESTORED, null)), List.of()))
                .hasMessageContaining("暂缓拨付“示例领取人”的回执");
    }

    @ParameterizedTest(name = "{0} recovered, {1} in progress, {2} written off")
    @CsvSource({"36000, 1, 0", "0, 35999.99, 0", "36000, 0, 0.01"})
    @Tag("AUD-17")
    @DisplayName("What is owed is what came back, is in progress and was written off, to the cent")
    void balance(String recovered, String inProgress, String writtenOff) {
        assertThatThrownBy(() -> TreatmentRules.checkBalance(recovery(recovered, inProgress, writtenOff, DAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不符");
    }

    private static Preservation preservation(State state, LocalDate confirmedOn) {
        return new Preservation(1, "示例领取人", "基本养老金", state, DAY, confirmedOn, null);
    }

    private static Recovery recovery(String recovered, String inProgress, String writtenOff, LocalDate confirmedOn) {
        return new Recovery(
                1,
                new BigDecimal("36000"),
                new BigDecimal(recovered),
                new BigDecimal(inProgress),
                new BigDecimal(writtenOff),
                confirmedOn);
    }
}
