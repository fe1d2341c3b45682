package org.seamark;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.seamark.accounts.web.People;
import org.seamark.accounts.web.TestPost;
import org.seamark.reviews.TestedWorks;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole application on one database and index, which all such tests share: each makes
 * the records that it needs and does not count on being alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "seamark.data=${seamark.tests:target/tests}/data",
            "seamark.starter=false",
            "seamark.harvest.private-hosts=localhost",
            "seamark.harvest.pause=1ms",
            "seamark.harvest.attempts=2",
            "seamark.source=https://code.example.org/seamark",
            "seamark.oidc.test.issuer=${seamark.test.issuer:http://localhost:9}",
            "seamark.oidc.test.client-id=seamark"
        })
@AutoConfigureMockMvc
@Import({People.class, TestPost.class, TestedWorks.class})
public @interface SeamarkTest {}
