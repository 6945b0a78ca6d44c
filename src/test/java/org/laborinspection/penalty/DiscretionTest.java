package org.laborinspection.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.laborinspection.penalty.Penalties.DECIDED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.engine.DecisionTables;

@DisplayName("What a violation costs, step by step")
@Tag("CASE-13")
class DiscretionTest {

    private static final Discretion DISCRETION = Penalties.discretion();

    @Test
    @DisplayName(
            "E.3: eight introduced without papers, refused to correct, general band: 350 each, 2800, never above 4000")
    void firstExample() {
        var fine = calculate(Penalties.of("P5").persons(8));
        assertThat(fine.amount()).isEqualByComparingTo("2800");
        assertThat(fine.unitAmount()).isEqualByComparingTo("350");
        assertThat(fine.cap()).isEqualByComparingTo("4000");
        assertThat(fine.bandLabel()).isEqualTo("一般");
        assertThat(fine.doubt()).as("the quoted regulation was never seen").contains("待法制确认");
        assertThat(fine.steps())
                .extracting(Calculation.Step::label)
                .containsExactly("适用条款", "待法制确认", "适用条件", "法定幅度", "档次", "计算", "上限校验");
        assertThat(text(fine, "法定幅度")).isEqualTo("每人200至500元；介绍人数8人，合计1600元至4000元");
        assertThat(text(fine, "计算")).isEqualTo("取本档中间值：200 + (500 - 200) × 50% = 350；350 × 8 = 2800元");
        assertThat(text(fine, "上限校验")).contains("2800元不超过法定最高4000元");
    }

    @Test
    @DisplayName("E.3: twelve dispatched workers, milder: below 6500 each and below 78000, never above 120000")
    void secondExample() {
        var milder = Penalties.of("DISPATCH_AGENCY").persons(12).factors("COOPERATED");
        var fine = calculate(milder);
        assertThat(fine.amount()).isEqualByComparingTo("69000").isLessThan(new BigDecimal("78000"));
        assertThat(fine.cap()).isEqualByComparingTo("120000");
        assertThat(fine.revocation()).as("of a dispatch agency, without choice").isTrue();
        assertThat(fine.doubt()).isNull();
        assertThat(calculate(milder.amount("77999", "酌情")).amount()).isEqualByComparingTo("77999");
        assertThat(refusal(milder.amount("78000", "酌情")).getMessage()).contains("60000元至78000元（不含）");
        assertThat(calculate(Penalties.of("DISPATCH_USER").persons(12)).revocation())
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: {1} persons, {2} months, base {3}, gains {4}, {5}: {6} within {7} and {8}")
    @CsvSource(
            nullValues = "-",
            value = {
                "DEFIANCE,                     -, -, -,       -,    -,             11000,    2000,   20000",
                "DEFIANCE,                     -, -, -,       -,    COOPERATED,    4700,     2000,   20000",
                "DEFIANCE,                     -, -, -,       -,    REPEATED,      17300,    2000,   20000",
                "DISPATCH_UNLICENSED_NO_GAINS, -, -, -,       -,    -,             25000,    0,      50000",
                "DISPATCH_UNLICENSED_NO_GAINS, -, -, -,       -,    SLIGHT,        7500,     0,      50000",
                "DISPATCH_UNLICENSED_GAINS,    -, -, -,       1000, -,             3000,     1000,   5000",
                "CHILD_LABOUR,                 2, 3, -,       -,    REPEATED,      30000,    30000,  30000",
                "CHILD_LABOUR_KEPT,            1, 2, -,       -,    -,             20000,    20000,  20000",
                "P6,                           3, -, -,       -,    COOPERATED,    15000,    15000,  15000",
                "INSURANCE_FRAUD,              -, -, 36000,   -,    -,             126000,   72000,  180000",
                "INSURANCE_ARREARS,            -, -, 1234.56, -,    -,             2469,     1234.56, 3703.68",
                "PAYROLL_CONCEALED,            -, -, 0.30,    -,    COOPERATED,    0.39,     0.3,    0.9",
                "PAYROLL_CONCEALED,            -, -, 0.01,    -,    -,             0.02,     0.01,   0.03",
                "OVERTIME,                     7, -, -,       -,    MASS_INCIDENT, 3080,     700,    3500",
                "WAGES,                        -, -, -,       -,    -,             0,        0,      0"
            })
    void amounts(
            String entry,
            Integer persons,
            Integer months,
            String base,
            String gains,
            String factor,
            BigDecimal amount,
            BigDecimal lower,
            BigDecimal cap) {
        var violation =
                Penalties.of(entry).base(base).gains(gains).factors(factor == null ? List.of() : List.of(factor));
        if (persons != null) {
            violation.persons(persons);
        }
        if (months != null) {
            violation.months(months);
        }
        var fine = calculate(violation);
        assertThat(fine.amount()).isEqualByComparingTo(amount);
        assertThat(fine.lower()).isEqualByComparingTo(lower);
        assertThat(fine.cap()).isEqualByComparingTo(cap);
        assertThat(fine.confiscation()).isEqualByComparingTo(gains == null ? "0" : gains);
    }

    @Test
    @DisplayName("Rounding down never leaves the range: up where down would, fen where no whole yuan lies within")
    void rounding() {
        assertThat(new Interval(yuan("10.5"), yuan("12.9"), true).round(yuan("11.7")))
                .isEqualByComparingTo("11");
        assertThat(new Interval(yuan("10.5"), yuan("11.2"), true).round(yuan("10.8")))
                .isEqualByComparingTo("11");
        assertThat(new Interval(yuan("10.5"), yuan("11"), false).round(yuan("10.759")))
                .isEqualByComparingTo("10.75");
        assertThat(new Interval(yuan("0"), yuan("0.6"), true).round(yuan("0.3")))
                .isEqualByComparingTo("0.3");
        assertThat(new Interval(yuan("0"), yuan("3"), true).round(yuan("0.3"))).isEqualByComparingTo("1");
    }

    @Test
    @DisplayName("Both kinds of factors: the reason is owed, the score decides; what exempts leaves no fine")
    void weighing() {
        assertThatThrownBy(() -> DISCRETION.calculate(
                        Penalties.of("DEFIANCE").factors("UNFIT").draft(), true, DECIDED))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.rule()).isEqualTo("CASE-S2"));
        var both = Penalties.of("DEFIANCE").factors("COOPERATED", "REPEATED", "MANY_PEOPLE");
        assertThat(refusal(both))
                .satisfies(r -> assertThat(r.rule()).isEqualTo("CASE-13"))
                .hasMessageContaining("如何权衡");
        assertThat(calculate(both.because("再犯且人数多，重于配合")).band()).isEqualTo("HEAVY");
        assertThat(calculate(Penalties.of("DEFIANCE")
                                .factors("COOPERATED", "REPEATED")
                                .because("相抵"))
                        .band())
                .isEqualTo("GENERAL");
        for (var ground : List.of("MINOR", "FIRST", "NO_FAULT")) {
            var refused =
                    refusal(Penalties.of("DEFIANCE").factors(ground, "REPEATED").because("仍应处罚"));
            assertThat(refused.rule()).isEqualTo("CASE-S2");
            assertThat(refused.article()).contains("《行政处罚法》");
            assertThat(refused).hasMessageContaining("改提不予行政处罚");
        }
    }

    @Test
    @DisplayName("Art. 32: below the limit only on a statutory ground, with the reason, and never to nothing")
    void reduction() {
        var ground = Penalties.of("DEFIANCE").factors("MERIT").reduce();
        assertThat(refusal(ground)).hasMessageContaining("理由");
        var fine = calculate(ground.because("立功，损失已挽回"));
        assertThat(fine.reduced()).isTrue();
        assertThat(fine.amount()).isEqualByComparingTo("1000");
        assertThat(text(fine, "上限校验")).contains("低于法定最低2000元，须经集体讨论和法制审核");
        assertThat(calculate(ground.amount("1999", "全部挽回")).amount()).isEqualByComparingTo("1999");
        assertThat(refusal(ground.amount("2000", "不再减轻")).getMessage()).contains("（不含）");
        assertThat(refusal(Penalties.of("DEFIANCE")
                                .factors("COOPERATED")
                                .reduce()
                                .because("配合"))
                        .article())
                .isEqualTo("《行政处罚法》第三十条至第三十二条");
        assertThat(refusal(Penalties.of("DISPATCH_UNLICENSED_NO_GAINS")
                        .factors("MERIT")
                        .reduce()
                        .because("立功")))
                .hasMessageContaining("没有下限");
        var juvenile = Penalties.of("CHILD_INTRODUCED")
                .persons(1)
                .factors("JUVENILE")
                .reduce()
                .because("未成年")
                .draft();
        assertThatThrownBy(() -> DISCRETION.calculate(juvenile, false, DECIDED)).hasMessageContaining("只适用于公民");
        assertThat(DISCRETION.calculate(juvenile, true, DECIDED).amount())
                .as("a fixed sum is its own lower limit")
                .isEqualByComparingTo("2500");
        assertThat(calculate(Penalties.of("DEFIANCE").factors("MERIT")).amount())
                .as("milder only, not below the limit")
                .isEqualByComparingTo("4700");
    }

    @Test
    @DisplayName("A sum set by hand needs its reason, stays in the band, and a fixed sum has none")
    void byHand() {
        var general = Penalties.of("DEFIANCE");
        var fine = calculate(general.amount("9000", "参照同类案件"));
        assertThat(fine.manual()).isTrue();
        assertThat(text(fine, "人工调整")).isEqualTo("11000元调整为9000元：参照同类案件");
        assertThat(refusal(general.amount("9000", " "))).hasMessageContaining("写明理由");
        assertThat(refusal(general.amount("7399", "偏低"))).hasMessageContaining("7400元至14600元（不含）");
        assertThat(refusal(general.amount("14600", "偏高"))).hasMessageContaining("先核对裁量情节");
        assertThat(refusal(general.amount("20001", "越限"))).hasMessageContaining("所属档次之内");
        assertThat(calculate(general.amount("7400", "下沿")).amount()).isEqualByComparingTo("7400");
        assertThat(calculate(Penalties.of("DEFIANCE").factors("REPEATED").amount("20000", "顶格"))
                        .amount())
                .as("the heavy band has its end")
                .isEqualByComparingTo("20000");
        assertThat(calculate(general.amount("11000", null)).manual())
                .as("the same sum is no change")
                .isFalse();
        assertThat(refusal(Penalties.of("P6").persons(1).amount("4000", "酌情"))).hasMessageContaining("固定数额");
    }

    @Test
    @DisplayName("Numbers the row counts by must be there, its condition verified, gains where it has them")
    void whatMustBeThere() {
        assertThat(refusal(Penalties.of("P5")).getMessage()).contains("请填写介绍人数");
        assertThat(refusal(Penalties.of("P5").persons(1).conditionOpen()))
                .satisfies(r -> assertThat(r.article()).contains("第二十五条"))
                .hasMessageContaining("责令改正，拒不改正");
        assertThat(refusal(Penalties.of("CHILD_LABOUR").persons(1)).getMessage())
                .contains("请填写月数");
        assertThat(refusal(Penalties.of("INSURANCE_FRAUD")).getMessage()).contains("请填写骗取金额");
        assertThat(refusal(Penalties.of("AGENCY_UNLICENSED")).getMessage()).contains("请填写违法所得");
        assertThat(refusal(Penalties.of("DEFIANCE").gains("1")).getMessage()).contains("没有没收违法所得的规定");
        assertThat(calculate(Penalties.of("P5").persons(1).gains("640.50")).confiscation())
                .isEqualByComparingTo("640.50");
        assertThat(refusal(Penalties.of("DEFIANCE").endedOn("2026-11-24")).getMessage())
                .contains("不能晚于今天");
        assertThat(refusal(Penalties.of("NOTHING")).getMessage()).contains("没有“NOTHING”这一违法行为");
        assertThat(refusal(Penalties.of("DEFIANCE").factors("WHIM")).getMessage())
                .contains("没有“WHIM”这一裁量情节");
    }

    @Test
    @DisplayName("A licence is revoked always, or on the law's condition with its facts, or not at all")
    void revocation() {
        assertThat(calculate(Penalties.of("P8")).revocation()).isTrue();
        assertThat(text(calculate(Penalties.of("P8")), "吊销许可证")).isEqualTo("依法应当吊销");
        assertThat(calculate(Penalties.of("P9")).revocation()).isFalse();
        assertThat(refusal(Penalties.of("P9").revoke())).hasMessageContaining("情节严重");
        assertThat(calculate(Penalties.of("P9").revoke().because("多次超越范围，涉及百余人"))
                        .revocation())
                .isTrue();
        assertThat(refusal(Penalties.of("P3").revoke())).hasMessageContaining("逾期不改正");
        assertThat(refusal(Penalties.of("DEFIANCE").revoke().because("严重"))).hasMessageContaining("没有吊销许可证的规定");
        var noFine = calculate(Penalties.of("P10").revoke().because("多次提价"));
        assertThat(noFine.amount()).isZero();
        assertThat(noFine.revocation()).isTrue();
    }

    @Test
    @DisplayName("Where the law says may, the fine can be left out with a reason; where it says shall, it cannot")
    void optional() {
        assertThat(refusal(Penalties.of("OVERTIME").persons(3).noFine())).hasMessageContaining("写明理由");
        var warned = calculate(Penalties.of("OVERTIME").persons(3).noFine().because("当日改正，警告已足"));
        assertThat(warned.amount()).isZero();
        assertThat(warned.warning()).isTrue();
        assertThat(refusal(Penalties.of("DEFIANCE").noFine().because("从宽"))).hasMessageContaining("依法应当罚款");
    }

    @Test
    @DisplayName("A fine of one's own for who is responsible, and none of the employer's for him")
    void liable() {
        var person = Penalties.of("INSURANCE_REGISTRATION_PERSON").draft();
        assertThat(DISCRETION.calculate(person, true, DECIDED).amount()).isEqualByComparingTo("1750");
        assertThatThrownBy(() -> DISCRETION.calculate(person, false, DECIDED)).hasMessageContaining("另案作出决定");
        var employer = Penalties.of("OVERTIME").persons(1).draft();
        assertThatThrownBy(() -> DISCRETION.calculate(employer, true, DECIDED)).hasMessageContaining("只处罚单位");
    }

    @Test
    @DisplayName("Repealed or overridden provisions are no basis, with the reason and what to choose instead")
    void unusable() {
        assertThat(refusal(Penalties.of("TRAINING_FEES"))).hasMessageContaining("已于2016年4月12日废止");
        assertThat(refusal(Penalties.of("INSURANCE_FRAUD_REGULATION").base("100")))
                .hasMessageContaining("从上位法");
        assertThat(refusal(Penalties.of("DISPATCH_USER_REGULATION").persons(1))).hasMessageContaining("从第九十二条");
    }

    @Test
    @DisplayName(
            "Art. 29: one act under several laws costs the highest of them; a sum set by hand is measured by that one")
    void severalLaws() {
        var act = Penalties.of("P4").also("MARKET_BREACH");
        var fine = calculate(act);
        assertThat(fine.entry()).isEqualTo("MARKET_BREACH");
        assertThat(fine.amount()).isEqualByComparingTo("30000");
        assertThat(text(fine, "同一行为多项规定")).contains("6000元", "30000元", "第二十九条");
        assertThat(calculate(act.amount("25000", "参照同类案件")).amount()).isEqualByComparingTo("25000");
        assertThat(refusal(act.amount("6000", "偏低"))).hasMessageContaining("22000元至38000元（不含）");
    }

    @Test
    @DisplayName("Several violations are reckoned each by itself and executed together")
    void several() {
        var both = DISCRETION.assess(
                List.of(
                        Penalties.of("DEFIANCE").draft(),
                        Penalties.of("OVERTIME").persons(10).draft(),
                        Penalties.of("P5").persons(2).gains("300").draft()),
                false,
                DECIDED);
        assertThat(both.fine()).isEqualByComparingTo("14700");
        assertThat(both.confiscation()).isEqualByComparingTo("300");
        assertThat(both.warning()).isTrue();
        assertThat(both.revocation()).isFalse();
        assertThat(both.reduced()).isFalse();
        assertThat(both.doubts()).hasSize(1);
        assertThat(both.basis()).startsWith("《劳动保障监察条例》第三十条第一款第（三）项；《劳动保障监察条例》第二十五条；");
    }

    @Test
    @DisplayName(
            "Art. 37: the law of the day of the act, the later one where it is milder, none where it punishes no more")
    void lawOfTheDay() {
        var range = "<text>&gt;= date and time(\"2004-12-01T00:00:00\")</text>";
        var old = "<text>[date and time(\"2004-12-01T00:00:00\")..date and time(\"2026-06-30T00:00:00\")]</text>";
        var milder = amended(
                range, old, "<text>2000</text>", "<text>1000</text>", "<text>20000</text>", "<text>9000</text>");
        var heavier = amended(
                range, old, "<text>2000</text>", "<text>3000</text>", "<text>20000</text>", "<text>50000</text>");
        var before = Penalties.of("DEFIANCE").endedOn("2026-06-30").draft();
        var after = Penalties.of("DEFIANCE").endedOn("2026-07-01").draft();

        var changed = milder.calculate(before, false, DECIDED);
        assertThat(changed.amount()).isEqualByComparingTo("5000");
        assertThat(text(changed, "从旧兼从轻")).contains("适用新的规定");
        assertThat(text(milder.calculate(after, false, DECIDED), "从旧兼从轻")).isNull();

        var kept = heavier.calculate(before, false, DECIDED);
        assertThat(kept.amount()).isEqualByComparingTo("11000");
        assertThat(text(kept, "从旧兼从轻")).contains("适用行为时的规定");
        assertThat(heavier.calculate(after, false, DECIDED).amount()).isEqualByComparingTo("26500");

        assertThatThrownBy(() -> repealed(range, old).calculate(before, false, DECIDED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("新的规定不再处罚");
        assertThatThrownBy(() -> repealed(range, old).calculate(after, false, DECIDED))
                .hasMessageContaining("已经失效");
    }

    /** The table with DEFIANCE ended at the middle of 2026 and a new version of it after. */
    private static Discretion amended(String range, String until, String... changes) {
        return Penalties.discretion(new DecisionTables(name -> {
            var table = read(name);
            if (name.equals("PenaltyRange")) {
                var rule = rule(table);
                var later = rule.replace("\"DEFIANCE", "\"DEFIANCE_LATER")
                        .replace("<text>\"DEFIANCE_LATER\"</text>", "<text>\"DEFIANCE\"</text>")
                        .replace(range, "<text>&gt;= date and time(\"2026-07-01T00:00:00\")</text>");
                for (var i = 0; i < changes.length; i += 2) {
                    later = later.replace(changes[i], changes[i + 1]);
                }
                table = table.replace(rule, rule.replace(range, until) + later);
            }
            return stream(table);
        }));
    }

    private static Discretion repealed(String range, String until) {
        return Penalties.discretion(new DecisionTables(name -> {
            var table = read(name);
            return stream(
                    name.equals("PenaltyRange")
                            ? table.replace(rule(table), rule(table).replace(range, until))
                            : table);
        }));
    }

    private static String rule(String table) {
        var start = table.indexOf("      <rule id=\"DEFIANCE\">");
        return table.substring(start, table.indexOf("</rule>\n", start) + 8);
    }

    private static String read(String name) {
        try (InputStream table = DiscretionTest.class.getResourceAsStream("/processes/" + name + ".dmn")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String table) {
        return new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Calculation fine, String label) {
        return fine.steps().stream()
                .filter(step -> step.label().equals(label))
                .map(Calculation.Step::text)
                .findFirst()
                .orElse(null);
    }

    private static Calculation calculate(Penalties.Draft violation) {
        return DISCRETION.calculate(violation.draft(), false, DECIDED);
    }

    private static Refusal refusal(Penalties.Draft violation) {
        return catchThrowableOfType(Refusal.class, () -> calculate(violation));
    }

    private static BigDecimal yuan(String sum) {
        return new BigDecimal(sum);
    }
}
