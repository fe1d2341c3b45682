package org.seamark.accounts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether letters go: without somebody who carries them, there is none to wait for. */
@Component
public class Post {

    private final ObjectProvider<PostOffice> offices;

    Post(ObjectProvider<PostOffice> offices) {
        this.offices = offices;
    }

    public boolean delivers() {
        return offices.stream().anyMatch(PostOffice::delivers);
    }
}
