/** The catalogue for harvesters: OAI-PMH 2.0 in Dublin Core, DataCite and MODS. */
@NullMarked
package org.seamark.catalogue.oai;

import org.jspecify.annotations.NullMarked;
