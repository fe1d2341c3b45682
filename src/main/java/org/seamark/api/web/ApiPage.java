package org.seamark.api.web;

import java.util.List;
import org.seamark.api.Operation;

/**
 * The page on which people try what programs ask.
 *
 * @param document where the interface is described, and {@code harvest} where all is harvested
 */
public record ApiPage(String document, String harvest, List<Operation> operations) {}
