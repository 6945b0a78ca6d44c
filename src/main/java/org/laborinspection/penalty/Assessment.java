package org.laborinspection.penalty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All violations of a proposal: each reckoned by itself, the penalties executed together (E.3). */
public record Assessment(List<Calculation> calculations) {

    public Assessment {
        calculations = List.copyOf(calculations);
    }

    /** In yuan; zero where there is none. */
    public BigDecimal fine() {
        return sum(Calculation::amount);
    }

    /** In yuan; zero where there is none. */
    public BigDecimal confiscation() {
        return sum(Calculation::confiscation);
    }

    public boolean warning() {
        return calculations.stream().anyMatch(Calculation::warning);
    }

    public boolean revocation() {
        return calculations.stream().anyMatch(Calculation::revocation);
    }

    /** Whether any fine lies below the lower limit of the law, which is discussed and reviewed (E.3, E.4). */
    public boolean reduced() {
        return calculations.stream().anyMatch(Calculation::reduced);
    }

    /** The articles the penalty rests on, each once. */
    public String basis() {
        return calculations.stream().map(Calculation::article).distinct().collect(Collectors.joining("；"));
    }

    /** What waits for the legal reviewers, each once; empty if nothing does. */
    public List<String> doubts() {
        return calculations.stream()
                .map(Calculation::doubt)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private BigDecimal sum(Function<Calculation, BigDecimal> part) {
        return calculations.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
