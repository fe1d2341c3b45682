package org.seamark.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.seamark.catalogue.oai.DataProvider;
import org.seamark.catalogue.oai.Site;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Where harvesters take the catalogue, by OAI-PMH 2.0. */
@Controller
class OaiController {

    private static final MediaType XML = new MediaType("text", "xml", StandardCharsets.UTF_8);

    private final DataProvider provider;
    private final SiteAddress site;

    OaiController(DataProvider provider, SiteAddress site) {
        this.provider = provider;
        this.site = site;
    }

    @RequestMapping(
            path = "/oai",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> answer(HttpServletRequest request) {
        var answer = provider.answer(parameters(request), new Site(site.origin()));
        return ResponseEntity.ok()
                .contentType(XML)
                .cacheControl(CacheControl.noStore())
                .body(answer);
    }

    /** Those of an address are read from it itself, so that a wrong escape is a wrong argument. */
    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (HttpMethod.POST.matches(request.getMethod())) {
            request.getParameterMap()
                    .forEach((name, values) -> parameters.put(name, List.of(values)));
            return parameters;
        }
        for (var given :
                QueryString.read(Objects.requireNonNullElse(request.getQueryString(), ""))) {
            parameters.computeIfAbsent(given.name(), none -> new ArrayList<>()).add(given.value());
        }
        return parameters;
    }
}
