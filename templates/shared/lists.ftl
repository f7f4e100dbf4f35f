<#-- What stands after an item of a list in running text: "A, B och C". For plain texts, enumerate(list) does the same. -->
<#macro joint index size><#if index == size - 2> och <#elseif index < size - 2>, </#if></#macro>

<#-- What ends the last item of a list that completes a sentence; the names of papers and people that are only listed have no stop. -->
<#macro stop text last><#if last && !text?matches(".*[.!?…]")>.</#if></#macro>
