package org.seamark.audit.web;

import java.util.List;

/**
 * Actions of one kind.
 *
 * @param code with what they all begin
 */
public record DeedGroup(String code, String label, List<Deed> deeds) {}
