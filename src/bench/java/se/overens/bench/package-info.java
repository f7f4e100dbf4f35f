/** What a document costs when the virtual machine is warm; {@code docs/performance.md} says how to run it. */
@NullMarked
package se.overens.bench;

import org.jspecify.annotations.NullMarked;
