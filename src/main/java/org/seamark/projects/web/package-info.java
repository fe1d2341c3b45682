/** The pages of projects. */
@NullMarked
package org.seamark.projects.web;

import org.jspecify.annotations.NullMarked;
