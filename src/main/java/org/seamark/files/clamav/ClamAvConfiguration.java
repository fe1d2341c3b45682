package org.seamark.files.clamav;

import java.time.Duration;
import org.seamark.files.MalwareScanner;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** There is a scanner where {@code SEAMARK_CLAMAV} says where. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${seamark.clamav:}'.isBlank()")
class ClamAvConfiguration {

    @Bean
    MalwareScanner malwareScanner(@Value("${seamark.clamav}") String address) {
        return new ClamAv(address, Duration.ofMinutes(2));
    }
}
