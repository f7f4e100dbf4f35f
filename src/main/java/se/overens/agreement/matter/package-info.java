/** Cases (ärenden), the meetings that decide on them, and the papers that both need. */
@NullMarked
package se.overens.agreement.matter;

import org.jspecify.annotations.NullMarked;
