<#-- What stands after an item of a list in running text: "A, B och C". For plain texts, enumerate(list) does the same. -->
<#macro joint index size><#if index == size - 2> och <#elseif index < size - 2>, </#if></#macro>
