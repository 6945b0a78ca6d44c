package org.laborinspection.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.laborinspection.casefile.Labelled;
import org.laborinspection.penalty.Assessment;
import org.laborinspection.penalty.Calculation;
import org.laborinspection.penalty.Violation;

/**
 * A proposal as its form submits it (CASE-12, CASE-13): the measures, and for each what it needs. Sums are in yuan.
 *
 * @param newFacts facts or evidence that came up after the notice; without them nothing may become heavier (CASE-19)
 * @param items what is to be corrected, within {@code termDays} calendar days
 * @param payments what the handling orders to pay, within {@code payDays} calendar days
 * @param violations what is to be punished; from it the office's tables reckon {@code warning}, {@code fine}, {@code
 *     confiscation}, {@code revocation}, {@code reduced} and {@code penaltyBasis}, step by step in {@code calculations}: none of
 *     them is for the form to say (CASE-13)
 * @param noCrimeReason why unpaid wages that reach the limit of a crime are not handed to the police (CASE-S4)
 * @param complex the case is complex or grave, for {@code complexReason} (处罚法第五十七条)
 */
record Proposal(
        @NotEmpty(message = "请选择拟作出的处理") List<@NotNull(message = "请选择拟作出的处理") Measure> measures,
        @NotBlank(message = "请填写查明的违法事实") @Size(max = 4000, message = "违法事实不能超过4000字") String facts,
        @Size(max = 4000, message = "当事人陈述不能超过4000字") String statement,
        @NotBlank(message = "请填写依据") @Size(max = 1000, message = "依据不能超过1000字") String basis,
        @NotBlank(message = "请填写理由") @Size(max = 2000, message = "理由不能超过2000字") String reason,
        @Size(max = 2000, message = "新的事实和证据不能超过2000字") String newFacts,
        WithdrawalGround ground,
        @Valid @Size(max = 100, message = "改正内容最多100项") List<Item> items,
        Integer termDays,
        @Valid @Size(max = 200, message = "责令支付、补缴的内容最多200项") List<Item> payments,
        Integer payDays,
        Party party,
        @Valid @Size(max = 20, message = "违法行为最多20项") List<@NotNull(message = "请选择违法行为") Violation> violations,
        Boolean warning,
        BigDecimal fine,
        BigDecimal confiscation,
        Boolean revocation,
        Boolean reduced,
        String penaltyBasis,
        List<Calculation> calculations,
        @Size(max = 2000, message = "裁量理由不能超过2000字") String discretion,
        Boolean complex,
        @Size(max = 1000, message = "情节复杂或者重大的理由不能超过1000字") String complexReason,
        NoPenaltyGround noPenaltyGround,
        @Size(max = 1000, message = "教育情况不能超过1000字") String education,
        @Size(max = 1000, message = "不移送公安机关的理由不能超过1000字") String noCrimeReason,
        @Size(max = 200, message = "受移送机关不能超过200字") String transferTo,
        @Size(max = 2000, message = "移送理由不能超过2000字") String transferReason,
        @Valid @Size(max = 50, message = "移送材料最多50项") List<Material> materials) {

    Proposal {
        measures = measures == null
                ? List.of()
                : measures.stream().filter(Objects::nonNull).distinct().sorted().toList();
        items = items == null ? List.of() : List.copyOf(items);
        payments = payments == null ? List.of() : List.copyOf(payments);
        materials = materials == null ? List.of() : List.copyOf(materials);
        violations = violations == null ? List.of() : List.copyOf(violations);
        calculations = calculations == null ? List.of() : List.copyOf(calculations);
    }

    /** What the office's tables make of its violations, in the place of whatever was there. */
    Proposal reckoned(List<Violation> violations, Assessment assessment) {
        return with(
                violations,
                assessment.warning() ? true : null,
                positive(assessment.fine()),
                positive(assessment.confiscation()),
                assessment.revocation() ? true : null,
                assessment.reduced() ? true : null,
                assessment.calculations().isEmpty() ? null : assessment.basis(),
                assessment.calculations());
    }

    /** Whether the party was told of just this, however it was reckoned. */
    boolean same(Proposal told) {
        return unexplained().equals(told.unexplained());
    }

    private Proposal unexplained() {
        return with(violations, warning, fine, confiscation, revocation, reduced, penaltyBasis, List.of());
    }

    private Proposal with(
            List<Violation> violations,
            Boolean warning,
            BigDecimal fine,
            BigDecimal confiscation,
            Boolean revocation,
            Boolean reduced,
            String penaltyBasis,
            List<Calculation> calculations) {
        return new Proposal(
                measures,
                facts,
                statement,
                basis,
                reason,
                newFacts,
                ground,
                items,
                termDays,
                payments,
                payDays,
                party,
                violations,
                warning,
                fine,
                confiscation,
                revocation,
                reduced,
                penaltyBasis,
                calculations,
                discretion,
                complex,
                complexReason,
                noPenaltyGround,
                education,
                noCrimeReason,
                transferTo,
                transferReason,
                materials);
    }

    private static BigDecimal positive(BigDecimal sum) {
        return sum.signum() > 0 ? sum.setScale(2, RoundingMode.UNNECESSARY) : null;
    }

    /** One thing to correct or to pay; the amount in yuan where a sum is to be paid. */
    record Item(
            @NotBlank(message = "请填写内容") @Size(max = 500, message = "内容每项不能超过500字") String item,
            @DecimalMin(value = "0", message = "金额不能为负数") @Digits(integer = 12, fraction = 2, message = "金额最多两位小数")
                    BigDecimal amount) {}

    /** What goes with a transfer. */
    record Material(
            @NotBlank(message = "请填写材料名称") @Size(max = 200, message = "材料名称不能超过200字") String name,
            @NotNull(message = "请填写份数") Integer copies) {}

    /** Whose rights are at stake: the thresholds differ (处罚法第六十三条). */
    enum Party implements Labelled {
        ORGANISATION("法人或者其他组织"),
        CITIZEN("公民");

        private final String label;

        Party(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Why a case is withdrawn (CASE-26; 条例第十八条第三项). */
    enum WithdrawalGround implements Labelled {
        MINOR_CORRECTED("情节轻微且已改正"),
        NO_VIOLATION("违法事实不成立");

        private final String label;

        WithdrawalGround(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Why no penalty is imposed (CASE-S2; 处罚法第三十条至第三十三条、第五十七条). */
    enum NoPenaltyGround implements Labelled {
        MINOR("违法行为轻微并及时改正，没有造成危害后果"),
        FIRST("初次违法且危害后果轻微并及时改正"),
        NO_FAULT("当事人有证据足以证明没有主观过错"),
        UNFIT("不满十四周岁或者不能辨认、控制自己行为"),
        NOT_ESTABLISHED("违法事实不能成立");

        private final String label;

        NoPenaltyGround(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    boolean has(Measure measure) {
        return measures.contains(measure);
    }

    boolean noticeOwed() {
        return measures.stream().anyMatch(Measure::noticeOwed);
    }

    boolean isRevocation() {
        return has(Measure.PENALTY) && Boolean.TRUE.equals(revocation);
    }

    /** Whether a fine lies below the lower limit of the law (处罚法第三十二条). */
    boolean isReduced() {
        return has(Measure.PENALTY) && Boolean.TRUE.equals(reduced);
    }

    boolean isWarning() {
        return has(Measure.PENALTY) && Boolean.TRUE.equals(warning);
    }

    boolean isComplex() {
        return Boolean.TRUE.equals(complex);
    }

    BigDecimal fineOrZero() {
        return has(Measure.PENALTY) && fine != null ? fine : BigDecimal.ZERO;
    }

    BigDecimal confiscationOrZero() {
        return has(Measure.PENALTY) && confiscation != null ? confiscation : BigDecimal.ZERO;
    }

    BigDecimal paymentsTotal() {
        return has(Measure.HANDLING) ? sum(payments) : BigDecimal.ZERO;
    }

    /** What the decision on a measure orders to pay in yuan; null where it orders no payment. */
    BigDecimal owed(Measure measure) {
        var sum =
                switch (measure) {
                    case CORRECTION -> BigDecimal.ZERO;
                    case HANDLING -> paymentsTotal();
                    case PENALTY -> fineOrZero().add(confiscationOrZero());
                    default -> BigDecimal.ZERO;
                };
        return sum.signum() == 0 ? null : sum;
    }

    /** Whether anything of which the party must be told beforehand is heavier here than there (处罚法第四十五条). */
    boolean exceeds(Proposal noticed) {
        return fineOrZero().compareTo(noticed.fineOrZero()) > 0
                || confiscationOrZero().compareTo(noticed.confiscationOrZero()) > 0
                || paymentsTotal().compareTo(noticed.paymentsTotal()) > 0
                || isRevocation() && !noticed.isRevocation()
                || isWarning() && !noticed.isWarning() && fineOrZero().compareTo(noticed.fineOrZero()) >= 0
                || measures.stream().anyMatch(m -> m.noticeOwed() && !noticed.has(m));
    }

    static BigDecimal sum(List<Item> items) {
        return items.stream().map(Item::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
