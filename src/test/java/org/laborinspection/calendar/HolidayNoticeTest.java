package org.laborinspection.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayNoticeTest {

    private static final String HEAD =
            """
            类别：年度通知
            年度：2030
            文号：测试〔2029〕1号
            标题：2030年测试通知
            发布：2029-11-01
            """;

    @Test
    void aNoticeIsReadFromLines() {
        HolidayNotice notice =
                HolidayNotice.parse("2030.txt", HEAD + "# 说明\n放假: 2030-01-01 至 2030-01-02 元旦\n上班：2030-01-05");
        assertThat(notice.kind()).isEqualTo(HolidayNotice.Kind.ARRANGEMENT);
        assertThat(notice.number()).isEqualTo("测试〔2029〕1号");
        assertThat(notice.daysOff()).containsOnlyKeys(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 2));
        assertThat(notice.makeUpDays()).containsExactly(LocalDate.of(2030, 1, 5));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "放假：2030-01-01 元旦;放假：2030-01-01 春节, t.txt 第7行：2030年1月1日重复放假",
        "放假：2030-01-05 元旦;上班：2030-01-05,      t.txt：2030年1月5日既放假又上班",
        "放假：2031-01-01 元旦,                       t.txt：2031年1月1日不属于2030年度",
        "上班：2030-01-07,                            t.txt：调休上班日2030年1月7日不是周末",
        "上班：2030-01-05、2030-01-05,                t.txt 第6行：2030年1月5日重复",
        "放假：2030-02-30 元旦,                       t.txt 第6行：日期有误：2030-02-30",
        "放假：2030-01-03 至 2030-01-01 元旦,         t.txt 第6行：起止日期有误：2030-01-03 至 2030-01-01 元旦",
        "放假：2030-01-01,                            t.txt 第6行：无法识别：2030-01-01",
        "休息：2030-01-01 元旦,                       t.txt 第6行：无法识别：休息：2030-01-01 元旦",
        "年度：2031,                                  t.txt 第6行：年度重复",
        "'',                                          t.txt：没有任何放假日或上班日"
    })
    void aFaultyFileIsRefusedNamingFileAndLine(String lines, String message) {
        assertThatThrownBy(() -> HolidayNotice.parse("t.txt", HEAD + lines.replace(';', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"文号, 缺少文号", "标题, 缺少标题", "发布, 缺少发布", "年度, 缺少年度", "类别, 缺少类别"})
    void whatIsMissingIsNamed(String key, String message) {
        String text = (HEAD + "放假：2030-01-01 元旦").replaceAll("(?m)^" + key + "：.*$", "");
        assertThatThrownBy(() -> HolidayNotice.parse("t.txt", text)).hasMessage("t.txt：" + message);
    }

    @Test
    void theDecemberBeforeBelongsToTheNotice() {
        HolidayNotice notice = HolidayNotice.parse("t.txt", HEAD + "放假：2029-12-31 至 2030-01-01 元旦\n上班：2029-12-29");
        assertThat(notice.daysOff()).hasSize(2);
    }

    @Test
    void theLaterNoticeDecidesAndTheEarlierStaysOnRecord() {
        HolidayNotice first = HolidayNotice.parse("a", HEAD + "放假：2030-05-01 劳动节\n上班：2030-05-05");
        HolidayNotice later = HolidayNotice.parse(
                "b",
                """
                类别：调整决定
                年度：2030
                文号：测试〔2030〕2号
                标题：台风停工决定
                发布：2030-04-01
                放假：2030-05-05 至 2030-05-06 台风
                """);
        WorkingCalendar calendar = WorkingCalendar.of(List.of(later, first));
        assertThat(calendar.notices()).containsExactly(first, later);
        assertThat(calendar.dayOff(LocalDate.of(2030, 5, 6)))
                .contains(new DayOff(LocalDate.of(2030, 5, 6), "台风", "测试〔2030〕2号"));
        assertThat(calendar.isWorkingDay(LocalDate.of(2030, 5, 5))).isFalse();
        assertThat(WorkingCalendar.of(List.of(later)).isProvisional(2030)).isTrue();
        assertThat(calendar.isProvisional(2030)).isFalse();
        assertThat(calendar.version())
                .isNotEqualTo(WorkingCalendar.of(List.of(first)).version())
                .isEqualTo(WorkingCalendar.of(List.of(first, later)).version());
    }

    @Test
    void contradictionOnOneDayOfPublicationIsRefused() {
        HolidayNotice off = HolidayNotice.parse("a", HEAD + "放假：2030-05-05 劳动节");
        HolidayNotice on = HolidayNotice.parse("b", HEAD.replace("1号", "2号") + "上班：2030-05-05");
        assertThatThrownBy(() -> WorkingCalendar.of(List.of(off, on))).hasMessageContaining("相互矛盾");
        assertThatThrownBy(() -> WorkingCalendar.of(List.of(off, off))).hasMessage("通知重复：测试〔2029〕1号");
    }

    @Test
    void theNoticeTakesThePlaceOfTheStatutoryMinimum() {
        HolidayNotice minimum = HolidayNotice.parse("a", "类别：法定最低\n年度：2030\n标题：放假办法\n发布：2024-11-12\n放假：2030-02-04 春节");
        HolidayNotice notice = HolidayNotice.parse("b", HEAD + "放假：2030-02-05 春节");
        LocalDate day = LocalDate.of(2030, 2, 4);
        assertThat(WorkingCalendar.of(List.of(minimum)).isWorkingDay(day)).isFalse();
        assertThat(WorkingCalendar.of(List.of(minimum)).isProvisional(2030)).isTrue();
        assertThat(WorkingCalendar.of(List.of(minimum, notice)).isWorkingDay(day))
                .isTrue();
    }
}
