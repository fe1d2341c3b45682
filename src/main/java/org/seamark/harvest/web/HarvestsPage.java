package org.seamark.harvest.web;

import java.util.List;
import org.seamark.harvest.HarvestDesk.Standing;

/** The repositories that are harvested, each with its last harvest. */
public record HarvestsPage(List<Standing> sources) {}
