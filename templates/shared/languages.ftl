<#-- Languages by their codes. -->
<#assign names = {
  "sv": "svenska", "en": "engelska", "ar": "arabiska", "so": "somaliska", "ti": "tigrinja", "fa": "persiska", "prs": "dari",
  "ps": "pashto", "ku": "kurdiska", "kmr": "nordkurdiska", "ckb": "sydkurdiska", "tr": "turkiska", "uk": "ukrainska",
  "ru": "ryska", "pl": "polska", "fi": "finska", "se": "nordsamiska", "sma": "sydsamiska", "smj": "lulesamiska",
  "fit": "meänkieli", "rom": "romani", "yi": "jiddisch", "bs": "bosniska", "hr": "kroatiska", "sr": "serbiska",
  "sq": "albanska", "de": "tyska", "fr": "franska", "es": "spanska", "pt": "portugisiska", "it": "italienska",
  "ro": "rumänska", "bg": "bulgariska", "hu": "ungerska", "el": "grekiska", "th": "thailändska", "vi": "vietnamesiska",
  "zh": "kinesiska", "ur": "urdu", "hi": "hindi", "bn": "bengali", "am": "amhariska", "sw": "swahili", "ka": "georgiska",
  "no": "norska", "da": "danska", "is": "isländska", "nl": "nederländska", "sgn": "teckenspråk", "swl": "svenskt teckenspråk"
}>

<#-- The name, or the code where we do not know it. -->
<#function name code><#return names[code]!code></#function>
