package org.seamark.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.seamark.servers.Required;

/** A Chromium without a window, on one Seamark. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;
    private final String origin;
    private boolean scripts = true;

    private Browser(ChromeDriver driver, String origin) {
        this.driver = driver;
        this.origin = origin;
    }

    static Browser open(int port) {
        var service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(program("chromedriver").orElseThrow().toFile())
                        .build();
        var options = new ChromeOptions();
        options.setBinary(program("chromium").orElseThrow().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--js-flags=--no-opt,--no-maglev", // for scripts that run for seconds at most
                "--window-size=1280,1000");
        return new Browser(new ChromeDriver(service, options), "http://localhost:" + port)
                .inColours("light");
    }

    /** A browser that looks for faults on many pages. */
    static Browser lookingForFaults(int port) {
        var browser = open(port);
        Axe.bring(browser.driver);
        return browser;
    }

    static boolean isInstalled() {
        return Required.unlessLeftOut(
                "chromium", program("chromium").isPresent() && program("chromedriver").isPresent());
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A device with passkeys, which its owner has unlocked. */
    void addDevice() {
        driver.addVirtualAuthenticator(
                new VirtualAuthenticatorOptions()
                        .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                        .setHasResidentKey(true)
                        .setHasUserVerification(true)
                        .setIsUserVerified(true));
    }

    Browser withoutScript() {
        scripts = false;
        letScriptsRun(false);
        return this;
    }

    private void letScriptsRun(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** Without smooth scrolling, which would let clicks miss what is still on its way. */
    Browser inColours(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /** As pages are printed. */
    Browser onPaper() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        return this;
    }

    /** 390 pixels wide, as no window of Chromium can be. */
    private void onAPhone(boolean phone) {
        if (phone) {
            driver.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
        } else {
            driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    /** Whether somebody with a phone has to scroll sideways, elsewhere than in a table. */
    boolean isTooWideForAPhone() {
        onAPhone(true);
        boolean tooWide = isTrue("document.documentElement.scrollWidth > 390");
        onAPhone(false);
        return tooWide;
    }

    /** Where texts begin that are written in the other direction. */
    String edge(String selector) {
        return the(selector).getCssValue("text-align");
    }

    Browser go(String path) {
        driver.get(origin + path);
        return this;
    }

    /** Signs in as a member; only servers of tests understand that. */
    Browser as(UUID member) {
        go("/robots.txt");
        driver.manage().addCookie(new Cookie(TestMembers.COOKIE, member.toString()));
        return this;
    }

    /** Cuts every connection, or mends them. */
    void online(boolean online) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        !online,
                        "latency",
                        0,
                        "downloadThroughput",
                        -1,
                        "uploadThroughput",
                        online ? -1 : 0));
    }

    void awaitPath(String pattern) {
        waiting().until(d -> path().matches(pattern));
    }

    Path screenshot(Path file) throws IOException {
        return Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    String path() {
        return driver.getCurrentUrl().substring(origin.length());
    }

    String title() {
        return driver.findElement(By.tagName("h1")).getText();
    }

    WebElement the(String selector) {
        return waiting().until(d -> d.findElement(By.cssSelector(selector)));
    }

    /** Waits until nothing of the kind is there. */
    void isGone(String selector) {
        waiting().until(d -> all(selector).isEmpty());
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The link with these words, among those that a selector finds. */
    WebElement link(String selector, String words) {
        waiting().until(d -> !links(selector, words).isEmpty());
        return links(selector, words).getFirst();
    }

    private List<WebElement> links(String selector, String words) {
        return all(selector).stream().filter(link -> text(link).contains(words)).toList();
    }

    /** The text, in whatever is closed as well. */
    static String text(WebElement element) {
        var text = element.getDomProperty("textContent");
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }

    /** Follows a link, in a closed group too, and waits until the page or its part has changed. */
    void follow(WebElement link) {
        if (!link.isDisplayed()) {
            link.findElement(By.xpath("ancestor::details[1]/summary")).click();
        }
        var before = driver.getCurrentUrl();
        link.click();
        waiting().until(d -> !before.equals(d.getCurrentUrl()));
    }

    void type(String selector, String words) {
        the(selector).sendKeys(words);
    }

    void enter(String selector) {
        var before = driver.getCurrentUrl();
        the(selector).sendKeys(Keys.ENTER);
        waiting().until(d -> !before.equals(d.getCurrentUrl()));
    }

    /** In place of what is there. */
    void write(String selector, String words) {
        the(selector).clear();
        type(selector, words);
    }

    /** Ticks a box, or takes one of several. */
    void choose(String selector) {
        var one = the(selector);
        if (!one.isSelected()) {
            one.click();
        }
    }

    /** Sends a form by its first button, and waits for the page that comes of it. */
    void send(String form) {
        var button = the(form + " button[type=submit]");
        button.click();
        waiting().until(d -> isOfAnotherPage(button));
    }

    /** While a page goes, Chromium has more than one way to say that it knows no such element. */
    private static boolean isOfAnotherPage(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (WebDriverException gone) {
            return true;
        }
    }

    /** As if another person sat down at it. */
    Browser forget() {
        driver.manage().deleteAllCookies();
        return this;
    }

    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Moves to where somebody begins to use the page, and waits until results change in place. */
    void beginToUse(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
        waiting().until(d -> isTrue("window.htmx !== undefined"));
        driver.executeScript("window.unchanged = true");
    }

    /** Whether it is still the page that somebody began to use. */
    boolean isSamePage() {
        return isTrue("window.unchanged === true");
    }

    /** Whether the page has loaded something whose address holds these words. */
    boolean hasLoaded(String words) {
        return isTrue(
                "performance.getEntriesByType('resource').some(r => r.name.includes(arguments[0]))",
                words);
    }

    private boolean isTrue(String expression, Object... arguments) {
        return Boolean.TRUE.equals(driver.executeScript("return " + expression, arguments));
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    void back() {
        driver.navigate().back();
    }

    /** What axe finds against WCAG 2.2 A and AA, in words. */
    List<String> faults() {
        letScriptsRun(true); // axe's own: those of a page that came without them do not begin now
        try {
            return Axe.faults(driver).stream().map(fault -> path() + ": " + fault).toList();
        } finally {
            letScriptsRun(scripts);
        }
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(driver, PATIENCE);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
