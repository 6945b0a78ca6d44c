package org.laborinspection.oversight;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the office itself has set for its register of deadlines 期限台账; no period of the law.
 *
 * @param soon a clock that ends within so many working days, 1 to 9, ends soon
 * @param answer in how many working days an instruction 督办意见 is to be answered where it does not say
 * @param ahead for how many working days from today the chart counts what falls due
 */
@ConfigurationProperties("oversight.register")
record RegisterSettings(@DefaultValue("3") int soon, @DefaultValue("3") int answer, @DefaultValue("30") int ahead) {

    RegisterSettings {
        if (soon < 1 || soon > 9) {
            throw new IllegalArgumentException("oversight.register.soon is a number of working days from 1 to 9");
        }
    }
}
