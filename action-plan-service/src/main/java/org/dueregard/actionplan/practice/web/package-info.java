/** Good practice over HTTP; what is published is public. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.practice.web;
