package org.seamark.harvest.oai;

import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Opens lines to other repositories, as this Seamark is configured to treat them. */
@Component
public class Repositories {

    private final Gate gate;
    private final Courtesy courtesy;
    private final String agent;
    private final Rest rest;
    private final Clock clock;

    @Autowired
    Repositories(
            Environment settings,
            Clock clock,
            @Value("${seamark.harvest.private-hosts:}") String[] named,
            @Value("${seamark.address:}") String address,
            @Value("${seamark.contact:}") String contact) {
        this(
                new Gate(Arrays.stream(named).map(String::strip).toList()),
                Binder.get(settings).bindOrCreate("seamark.harvest", Courtesy.class),
                agent(address, contact),
                Thread::sleep,
                clock);
    }

    Repositories(Gate gate, Courtesy courtesy, String agent, Rest rest, Clock clock) {
        this.gate = gate;
        this.courtesy = courtesy;
        this.agent = agent;
        this.rest = rest;
        this.clock = clock;
    }

    /** Who asks, and whom to turn to when it asks too much. */
    static String agent(String address, String contact) {
        var about = address.isBlank() ? "" : "+" + address.strip();
        var both =
                (about + (contact.isBlank() ? "" : "; " + contact.strip())).replaceFirst("^; ", "");
        var plain = both.replaceAll("[^\\x20-\\x7E]", "");
        return "Seamark-Harvester" + (plain.isEmpty() ? "" : " (" + plain + ")");
    }

    /** The repository at an address; the delay hears of each wait between two attempts. */
    public Provider at(URI base, Delay delay) {
        gate.check(base);
        return new Provider(new Line(gate, courtesy, agent, rest, clock, delay), base);
    }
}
