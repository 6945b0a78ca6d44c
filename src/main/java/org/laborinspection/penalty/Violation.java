package org.laborinspection.penalty;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A violation as the handlers found it (E.3). Sums are in yuan.
 *
 * @param entry its row in {@code PenaltyRange}
 * @param also rows of other laws the same act offends, of which the highest fine is taken (处罚法第二十九条)
 * @param endedOn the day the act ended; the law of that day applies (处罚法第三十七条). Null: as the case says of itself
 * @param harm it touched life or health with harmful consequences: it may be punished for longer (处罚法第三十六条)
 * @param months how long each child was employed, in whole months
 * @param base what a multiple is taken of
 * @param gains illegal gains to be confiscated
 * @param conditionMet the handlers verified what the law makes the condition of the fine
 * @param noFine the law says 可以 and the fine is left out
 * @param revoke the licence is revoked because it is grave or was not corrected, see {@code reason}
 * @param factors circumstances, rows of {@code PenaltyFactor}
 * @param reduce below the lower limit, on a statutory ground
 * @param reason how the factors were weighed, why no fine, or why the licence is revoked
 * @param amount a fine set by hand; null for the one that is reckoned
 * @param deviation why the fine is outside what was decided before for the same violation
 */
public record Violation(
        @NotBlank(message = "请选择违法行为") @Size(max = 60, message = "请选择违法行为") String entry,
        @Size(max = 5, message = "同一行为的其他规定最多5项") List<@Size(max = 60, message = "请从罚则表中选择") String> also,
        LocalDate endedOn,
        Boolean harm,
        @Min(value = 1, message = "人数应当大于零") @Max(value = 1000000, message = "人数过大，请核对") Integer persons,
        @Min(value = 1, message = "月数应当大于零") @Max(value = 1200, message = "月数过大，请核对") Integer months,
        @DecimalMin(value = "0.01", message = "计算基数应当大于零") @Digits(integer = 12, fraction = 2, message = "计算基数最多两位小数")
                BigDecimal base,
        @DecimalMin(value = "0.01", message = "违法所得应当大于零") @Digits(integer = 12, fraction = 2, message = "违法所得最多两位小数")
                BigDecimal gains,
        Boolean conditionMet,
        Boolean noFine,
        Boolean revoke,
        @Size(max = 30, message = "裁量情节最多30项") List<@Size(max = 60, message = "请从情节表中选择") String> factors,
        Boolean reduce,
        @Size(max = 1000, message = "裁量说明不能超过1000字") String reason,
        @DecimalMin(value = "0.01", message = "罚款应当大于零") @Digits(integer = 13, fraction = 2, message = "罚款最多两位小数")
                BigDecimal amount,
        @Size(max = 1000, message = "人工调整的理由不能超过1000字") String amountReason,
        @Size(max = 1000, message = "与同类案件不一致的理由不能超过1000字") String deviation) {

    public Violation {
        also = distinct(also);
        factors = distinct(factors);
    }

    private static List<String> distinct(List<String> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** The same act without what was set by hand. */
    Violation reckoned() {
        return with(endedOn, null, null);
    }

    /** The same act, ended on that day if it is not said when. */
    public Violation endedBy(LocalDate day) {
        return endedOn == null ? with(day, amount, amountReason) : this;
    }

    private Violation with(LocalDate endedOn, BigDecimal amount, String amountReason) {
        return new Violation(
                entry,
                also,
                endedOn,
                harm,
                persons,
                months,
                base,
                gains,
                conditionMet,
                noFine,
                revoke,
                factors,
                reduce,
                reason,
                amount,
                amountReason,
                deviation);
    }

    static boolean yes(Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }
}
