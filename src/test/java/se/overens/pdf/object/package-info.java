@NullMarked
package se.overens.pdf.object;

import org.jspecify.annotations.NullMarked;
