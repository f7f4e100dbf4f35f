/**
 * Finds, reads and layers the files of a workspace, and loads the registry of regions and municipalities.
 */
@NullMarked
package se.overens.workspace;

import org.jspecify.annotations.NullMarked;
