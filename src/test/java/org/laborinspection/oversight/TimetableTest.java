package org.laborinspection.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.staff.Outbox;
import org.laborinspection.staff.Postman;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

class TimetableTest {

    private final WarningLadder ladder = mock(WarningLadder.class);
    private final TransactionOperations transaction = mock(TransactionOperations.class);

    private final ApplicationContextRunner office = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(MailSenderAutoConfiguration.class, TaskSchedulingAutoConfiguration.class))
            .withUserConfiguration(Timetable.class, Postman.class)
            .withBean(WarningLadder.class, () -> ladder)
            .withBean(LadderSettings.class, () -> new LadderSettings(Duration.ofHours(1), LocalTime.of(8, 0)))
            .withBean(Outbox.class, () -> mock(Outbox.class))
            .withBean(TransactionOperations.class, () -> transaction)
            .withBean(SimpleMeterRegistry.class)
            .withBean(Clock.class, Clock::systemUTC);

    @Test
    @DisplayName("The ladder is gone through from the start on; without a mail server there is no postman and no error")
    void withoutMail() {
        office.run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(Postman.class);
            verify(ladder, timeout(10_000)).tell();
        });
        office.withPropertyValues("spring.mail.host=")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Postman.class));
        verifyNoInteractions(transaction);
    }

    @Test
    @DisplayName("With a mail server the postman goes his round from the start on")
    void withMail() {
        when(transaction.execute(any()))
                .thenAnswer(call -> call.<TransactionCallback<?>>getArgument(0).doInTransaction(null));
        office.withPropertyValues("spring.mail.host=127.0.0.1", "outbox.from=office@example.invalid")
                .run(context -> {
                    assertThat(context).hasSingleBean(Postman.class);
                    verify(transaction, timeout(10_000)).execute(any());
                });
        office.withPropertyValues("spring.mail.host=127.0.0.1")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("MAIL_FROM"));
    }

    @Test
    @DisplayName("Switched off, nothing runs by itself")
    void switchedOff() {
        office.withPropertyValues("oversight.schedule=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Timetable.class));
        verifyNoInteractions(ladder);
    }
}
