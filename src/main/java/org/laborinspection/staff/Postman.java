package org.laborinspection.staff;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import org.laborinspection.staff.Outbox.Mail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries the mail of the {@link Outbox} to the mail server, where one is configured. Each mail is sent at least once; should
 * the machine fail between sending and writing so, it goes again under the same Message-ID. What cannot be sent waits
 * longer each time, and is given up in the end, with a line in the log and a count in {@code outbox.given.up}.
 */
@Component
@ConditionalOnExpression("!'${spring.mail.host:}'.isBlank()")
@EnableConfigurationProperties(OutboxSettings.class)
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private enum Outcome {
        NONE,
        SENT,
        FAILED,
        GIVEN_UP
    }

    private final Outbox outbox;
    private final JavaMailSender sender;
    private final OutboxSettings settings;
    private final TransactionOperations transaction;
    private final MeterRegistry metrics;
    private final Clock clock;

    Postman(
            Outbox outbox,
            JavaMailSender sender,
            OutboxSettings settings,
            TransactionOperations transaction,
            MeterRegistry metrics,
            Clock clock) {
        if (settings.from().isBlank()) {
            throw new IllegalStateException("outbox.from (MAIL_FROM) is missing, but there is a mail server");
        }
        this.outbox = outbox;
        this.sender = sender;
        this.settings = settings;
        this.transaction = transaction;
        this.metrics = metrics;
        this.clock = clock;
        Gauge.builder("outbox.waiting", outbox, Outbox::waiting).register(metrics);
    }

    /** One round: sends what is due until there is no more or a mail cannot be sent; says how many were sent. */
    public int deliver() {
        var sent = 0;
        while (true) {
            switch (transaction.execute(status -> next())) {
                case SENT -> sent++;
                case GIVEN_UP -> metrics.counter("outbox.given.up").increment();
                default -> {
                    return sent;
                }
            }
        }
    }

    private Outcome next() {
        return outbox.takeDue().map(this::deal).orElse(Outcome.NONE);
    }

    private Outcome deal(Mail mail) {
        if (!mail.createdAt().plus(settings.giveUpAfter()).isAfter(clock.instant())) {
            outbox.givenUp(mail);
            LOG.warn("Mail {} is given up after {} attempts", mail.id(), mail.attempts());
            return Outcome.GIVEN_UP;
        }
        if (send(mail)) {
            outbox.sent(mail);
            return Outcome.SENT;
        }
        outbox.failed(mail, clock.instant().plus(settings.waitAfter(mail.attempts() + 1)));
        return Outcome.FAILED;
    }

    private boolean send(Mail mail) {
        try {
            sender.send(write(mail));
            return true;
        } catch (MailException | MessagingException e) {
            LOG.info("Mail {} cannot be sent after {} attempts before: {}", mail.id(), mail.attempts(), e.getMessage());
            return false;
        }
    }

    private MimeMessage write(Mail mail) throws MessagingException {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, "UTF-8");
        helper.setFrom(settings.from());
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        helper.setText(mail.body());
        helper.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Message-ID", "<" + mail.messageId() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
