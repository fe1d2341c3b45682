package org.seamark.audit.web;

/** One of the details of a line of the trail, by the code of what it says and in words. */
public record Detail(String key, String label, Mention value) {

    public boolean isCountry() {
        return key.startsWith("country");
    }

    /** An organisation may be of many. */
    public boolean isNoCountry() {
        return isCountry() && value.code().isEmpty();
    }
}
