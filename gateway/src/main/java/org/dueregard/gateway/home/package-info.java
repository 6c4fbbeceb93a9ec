/**
 * The home page: what is open, for anyone, and, for those who have signed in, the search rates of
 * the boroughs. It also signs people in and out. Tables are the truth of the page; the chart is
 * drawn from one of them.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.gateway.home;
