package org.laborinspection.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.servlet.ServletException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.laborinspection.calendar.Calendars;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.Refusal;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class TimeLimitControllerTest {

    private final ObjectMapper json = Jackson2ObjectMapperBuilder.json()
            .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new TimeLimitController(
                    Limits.OFFICIAL,
                    Limits.calendar(Calendars.OFFICIAL),
                    Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), Office.ZONE)))
            .setMessageConverters(new MappingJackson2HttpMessageConverter(json))
            .build();

    @Test
    void aDateIsAnsweredWithItsDerivation() throws Exception {
        JsonNode answer = answer("/api/time-limits/FILING/due?from=2026-09-28");
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly(
                        "limit",
                        "label",
                        "due",
                        "unit",
                        "amount",
                        "basis",
                        "start",
                        "skipped",
                        "suspensions",
                        "provisional",
                        "text");
        assertThat(answer.get("due").asText()).isEqualTo("2026-10-10");
        assertThat(answer.get("unit").asText()).isEqualTo("WORKING_DAYS");
        assertThat(answer.get("amount").asInt()).isEqualTo(5);
        assertThat(answer.get("provisional").asBoolean()).isFalse();
        assertThat(answer.get("skipped")).hasSize(7);
        assertThat(answer.get("skipped").get(0).toString())
                .isEqualTo("{\"date\":\"2026-10-01\",\"reason\":\"国庆节\",\"notice\":\"国办发明电〔2025〕7号\"}");
        assertThat(answer.get("text").asText())
                .startsWith("立案期限：自2026年9月28日（星期一）起算")
                .endsWith("依据：《关于实施〈劳动保障监察条例〉若干规定》第十八条。");
    }

    @Test
    void suspensionAndExtensionAreReckoned() throws Exception {
        JsonNode answer = answer(
                "/api/time-limits/INVESTIGATION/due?from=2026-03-02&suspended=2026-04-20/2026-06-08&extended=true");
        assertThat(answer.get("due").asText()).isEqualTo("2026-08-26");
        assertThat(answer.get("amount").asInt()).isEqualTo(90);
        assertThat(answer.get("suspensions").toString())
                .isEqualTo("[{\"from\":\"2026-04-20\",\"to\":\"2026-06-08\",\"used\":34,\"remaining\":56}]");
        assertThat(answer("/api/time-limits/SELF_CORRECT/due?from=2026-05-11&amount=30")
                        .get("due")
                        .asText())
                .isEqualTo("2026-06-10");
    }

    @ParameterizedTest(name = "{6}: {0} from {1}{2} extended={3}: {4}")
    @CsvFileSource(resources = "/scenarios/dates.csv", numLinesToSkip = 1)
    void scenariosHoldAsAnswers(
            String limit,
            LocalDate from,
            String suspended,
            boolean extended,
            LocalDate due,
            LocalDate wrong,
            String scenario,
            String article)
            throws Exception {
        JsonNode answer = answer("/api/time-limits/" + limit + "/due?from=" + from + "&extended=" + extended
                + (suspended.isEmpty() ? "" : "&suspended=" + suspended));
        assertThat(answer.get("due").asText()).isEqualTo(due.toString()).isNotEqualTo(wrong.toString());
        assertThat(answer.get("start").asText()).isEqualTo(from.toString());
        assertThat(answer.get("basis").asText()).isNotBlank();
        assertThat(answer.get("provisional").asBoolean()).isEqualTo(due.getYear() == 2027);
        assertThat(answer.get("text").asText()).contains(due.getMonthValue() + "月" + due.getDayOfMonth() + "日");
    }

    @Test
    void everyLimitIsListed() throws Exception {
        JsonNode list = answer("/api/time-limits");
        assertThat(list).hasSize(40);
        assertThat(list.get(0).get("id").asText()).isEqualTo("FILING");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "NOTHING/due?from=2026-09-28,                                limit,     没有“NOTHING”这一期限",
        "FILING/due,                                                 from,      '请填写日期，例如 2026-09-28'",
        "FILING/due?from=2026-02-29,                                 from,      '日期应为实际存在的一天，写成年-月-日，例如 2026-09-28'",
        "FILING/due?from=28.09.2026,                                 from,      '日期应为实际存在的一天，写成年-月-日，例如 2026-09-28'",
        "FILING/due?from=%2B999999999-12-31,                         from,      日期应在1995年1月1日与2099年12月31日之间",
        "FINE_PAY/due?from=2020-01-01,                               from,      期限“FINE_PAY”在2020年1月1日尚未施行，请检查起算日",
        "FILING/due?from=2026-09-28&extended=true,                   extended,  立案期限不能延长",
        "FILING/due?from=2026-09-28&extended=yes,                    extended,  是否延长应为 true 或者 false",
        "FILING/due?from=2026-09-28&amount=6,                        amount,    立案期限为5个工作日，不能另行确定",
        "SELF_CORRECT/due?from=2026-09-28&amount=-3,                 amount,    期限长度应为正整数",
        "SELF_CORRECT/due?from=2026-09-28&amount=0,                  amount,    责令限期改正期限应当在3至30日之间，不能是0日",
        "FILING/due?from=2026-09-28&suspended=2026-10-09/2026-10-08, suspended, 恢复日2026年10月8日早于中止日2026年10月9日",
        "FILING/due?from=2026-09-28&suspended=2026-10-09,            suspended, '中止期间应写成“中止日/恢复日”，例如 2026-04-20/2026-06-08'",
        "FILING/due?from=2026-09-28&suspended=2026-11-01/2026-11-02, suspended, 中止日2026年11月1日在期限届满之后",
        "FILING/due?from=2026-09-28&suspended=2026-09-27/2026-11-02, suspended, 中止日2026年9月27日早于起算日或者上一次恢复日"
    })
    void badInputIsRefusedNamingTheField(String path, String field, String message) {
        assertThatThrownBy(() -> mvc.perform(get(URI.create("/api/time-limits/" + path))))
                .isInstanceOf(ServletException.class)
                .cause()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field))
                .hasMessage(message);
    }

    private JsonNode answer(String path) throws Exception {
        return json.readTree(mvc.perform(get(URI.create(path)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
