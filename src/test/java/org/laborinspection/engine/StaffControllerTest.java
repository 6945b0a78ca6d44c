package org.laborinspection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laborinspection.DatabaseTest;
import org.laborinspection.Databases;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.engine.StaffController.Entry;
import org.laborinspection.staff.Staff;
import org.laborinspection.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ResponseStatusException;

@DatabaseTest
class StaffControllerTest {

    private static final Authentication ADMIN = person("admin", "sysadmin");
    private static final LocalDate FROM = LocalDate.parse("2024-01-01");
    private static final LocalDate UNTIL = LocalDate.parse("2029-12-31");

    private StaffController controller;

    @BeforeEach
    void emptyList() {
        var database = Databases.migrated().dataSource();
        controller = new StaffController(new Staff(JdbcClient.create(database)));
    }

    @Test
    @DisplayName("The administrator enters and corrects people; everybody of the office reads the list")
    void keepAndRead() {
        controller.put("zhang1", new Entry(" 示例甲 ", "监察员", "示执901", FROM, UNTIL, null, null), ADMIN);
        controller.put("li2", new Entry("示例乙", "窗口工作人员", "", null, null, " ", null), ADMIN);
        controller.put(
                "zhang1",
                new Entry("示例甲", "大队长", "示执901", FROM, UNTIL.plusYears(1), " zhang1@example.invalid ", " 监察一中队 "),
                ADMIN);
        assertThat(controller.all(person("reader", "inspector")))
                .containsExactly(
                        new StaffMember("li2", "示例乙", "窗口工作人员", null, null, null, null),
                        new StaffMember(
                                "zhang1",
                                "示例甲",
                                "大队长",
                                "示执901",
                                FROM,
                                UNTIL.plusYears(1),
                                "zhang1@example.invalid",
                                "监察一中队"));
    }

    @Test
    @DisplayName("Nobody else changes the list, and a machine does not read it")
    void closed() {
        forbidden(() -> controller.put(
                "x", new Entry("示例", "监察员", null, null, null, null, null), person("chief", "brigade-chief")));
        forbidden(() -> controller.all(person("robot", "integration")));
        assertThat(controller.all(ADMIN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zhang 1,示执902,2024-01-01,2029-12-31,userId",
        "zhang1,,2024-01-01,,certificateNo",
        "zhang1,示执902,,2029-12-31,validFrom",
        "zhang1,示执902,2024-01-01,,validUntil",
        "zhang1,示执902,2024-01-01,2023-12-31,validUntil",
        "zhang1,示执901,2024-01-01,2029-12-31,certificateNo"
    })
    @DisplayName("A wrong entry is refused in Chinese at its field, and nothing is changed")
    void refused(String userId, String number, LocalDate from, LocalDate until, String field) {
        controller.put("holder", new Entry("示例丙", "监察员", "示执901", FROM, UNTIL, null, null), ADMIN);
        assertThatThrownBy(
                        () -> controller.put(userId, new Entry("示例甲", "监察员", number, from, until, null, null), ADMIN))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.getMessage()).containsPattern("\\p{IsHan}");
                });
        assertThat(controller.all(ADMIN)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "示例",
                "name",
                "name@host",
                "a@example.invalid,b@example.invalid",
                "Name <a@example.invalid>",
                "a@example.invalid\r\nBcc: b@example.invalid",
                "a@example.invalid\nb",
                "示例@example.invalid"
            })
    @DisplayName("What is no single plain address is refused, and nothing is changed")
    void noAddress(String email) {
        assertThatThrownBy(
                        () -> controller.put("zhang1", new Entry("示例甲", "监察员", null, null, null, email, null), ADMIN))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("email"));
        assertThat(controller.all(ADMIN)).isEmpty();
    }

    @Test
    @DisplayName("Name and position are required")
    void required() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(validator.validate(new Entry(" ", null, "1".repeat(65), null, null, null, null)))
                    .extracting(violation -> violation.getMessage())
                    .containsExactlyInAnyOrder("请填写姓名", "请填写职务", "执法证号不能超过64位");
        }
    }

    private static void forbidden(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(ResponseStatusException.class, refusal -> assertThat(refusal.getStatusCode())
                        .isEqualTo(HttpStatus.FORBIDDEN));
    }

    private static Authentication person(String id, String... groups) {
        return new TestingAuthenticationToken(id, null, groups);
    }
}
