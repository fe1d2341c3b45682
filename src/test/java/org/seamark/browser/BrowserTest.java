package org.seamark.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.seamark.Seamark;
import org.seamark.accounts.web.People;
import org.seamark.accounts.web.TestPost;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test in Chromium on a served Seamark with its starter content. Where there is no Chromium it is
 * skipped and says so, or fails with {@code SEAMARK_TEST_REQUIRES=chromium}: Debian's packages
 * {@code chromium} and {@code chromium-driver} bring it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Seamark.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"seamark.data=${seamark.tests:target/tests}/browser", "seamark.starter=true"})
@Import({People.class, TestPost.class, Scene.class, OtherKinds.class})
@EnabledIf(
        value = "org.seamark.browser.Browser#isInstalled",
        disabledReason = "no Chromium with its driver: apt-get install chromium chromium-driver")
@interface BrowserTest {}
