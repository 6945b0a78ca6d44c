package org.laborinspection.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long a typical paper takes, the notice with its sections: by the bare library, by our template, and issued whole with
 * its number, checks, hash and row. {@code mvn test -Pbench}
 */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PaperBenchmark {

    private static final DocumentKind TYPICAL = DocumentKind.D23;
    private static final Configure BARE =
            Configure.builder().addPlugin('%', new LoopRowTableRenderPolicy()).build();

    private PaperOffice office;
    private Map<String, Object> fields;
    private Template template;
    private byte[] file;

    @Setup
    public void open() throws IOException {
        office = PaperOffice.open();
        fields = new HashMap<>(SamplePapers.of(TYPICAL));
        fields.put("机关名称", "示例县人力资源和社会保障局");
        fields.put("机关电话", "12333");
        fields.put("本级人民政府", "示例县人民政府");
        fields.put("管辖法院", "示例县人民法院");
        fields.put("案号", SamplePapers.CASE_NO);
        fields.put("文号", "示人社监告字〔2026〕第1号");
        fields.put("制发日期", "2026年11月23日");
        try (InputStream in = getClass().getResourceAsStream("/documents/" + TYPICAL.template())) {
            file = in.readAllBytes();
        }
        template = new Template(TYPICAL.template(), file);
    }

    @TearDown
    public void close() throws Exception {
        office.close();
    }

    @Benchmark
    public byte[] bareLibrary() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var paper =
                XWPFTemplate.compile(new ByteArrayInputStream(file), BARE).render(fields)) {
            paper.write(out);
        }
        return out.toByteArray();
    }

    @Benchmark
    public byte[] ourTemplate() {
        var scope = Scope.of(fields);
        assertThat(template.missing(scope)).isEmpty();
        return template.fill(scope);
    }

    @Benchmark
    public IssuedDocument issuedWhole() {
        return office.documents().issue(SamplePapers.CASE_NO, TYPICAL, SamplePapers.of(TYPICAL), "inspector1");
    }

    @Test
    void aPaperIsQuickAndTheGuardCostsLittle() throws RunnerException {
        var micros = new HashMap<String, Long>();
        new Runner(new OptionsBuilder()
                        .include(PaperBenchmark.class.getSimpleName())
                        .build())
                .run()
                .forEach(result -> micros.put(
                        result.getPrimaryResult().getLabel(),
                        Math.round(result.getPrimaryResult().getScore())));
        assertThat(micros.get("issuedWhole")).isLessThan(TimeUnit.MILLISECONDS.toMicros(30));
        assertThat(micros.get("bareLibrary") * 100)
                .as("share of the bare library's throughput, in hundredths, of %s", micros)
                .isGreaterThan(micros.get("ourTemplate") * 70);
    }
}
