package org.laborinspection.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long it takes to add sixty working days, over the starts of four years. {@code mvn test -Pbench} */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WorkingCalendarBenchmark {

    private static final int STARTS = 1461;
    private static final LocalDate FIRST = LocalDate.of(2023, 6, 1);

    private final WorkingCalendar calendar = Calendars.OFFICIAL;
    private final LocalDate[] starts = FIRST.datesUntil(FIRST.plusDays(STARTS)).toArray(LocalDate[]::new);

    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void addSixtyWorkingDays(Blackhole hole) {
        for (var start : starts) {
            hole.consume(calendar.addWorkingDays(start, 60));
        }
    }

    @Test
    void aMillionAdditionsTakeLessThanASecond() throws RunnerException {
        var result = new Runner(new OptionsBuilder()
                        .include(WorkingCalendarBenchmark.class.getSimpleName())
                        .build())
                .runSingle();
        var nanosForOne = result.getPrimaryResult().getScore();
        assertThat(nanosForOne * 1_000_000).isLessThan(TimeUnit.SECONDS.toNanos(1));
    }
}
